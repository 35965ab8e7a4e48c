#!/bin/bash
# Run once by the PostgreSQL image, on an empty volume: the two roles Sharewell uses and its database. The owner makes
# and changes tables; the application's role owns nothing, so that it cannot touch what makes the register append-only.
set -euo pipefail

psql --username "$POSTGRES_USER" --dbname postgres --set ON_ERROR_STOP=1 \
    --set owner_password="$SHAREWELL_OWNER_PASSWORD" --set app_password="$SHAREWELL_APP_PASSWORD" <<'SQL'
create role owner login password :'owner_password';
create role app login password :'app_password';
create database sharewell owner owner encoding 'UTF8';
revoke all on database sharewell from public;
grant connect on database sharewell to app;
SQL
