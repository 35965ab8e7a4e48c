--liquibase formatted sql

--changeset sharewell:roles-grant-app
--comment The application's own role reads and writes rows; only the owner, who runs these files, changes tables.
grant usage on schema public to ${app-role};
alter default privileges in schema public grant select, insert, update, delete on tables to ${app-role};
alter default privileges in schema public grant usage, select on sequences to ${app-role};
