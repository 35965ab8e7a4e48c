--liquibase formatted sql

--changeset sharewell:request-sharing-requests
create sequence sharing_request_number;
create table sharing_request (
  id         text        primary key,
  version    bigint      not null,
  agency     text        not null,
  unit       text        not null,
  asker      text        not null,
  state      text        not null,
  opened_at  timestamptz not null,
  ended_at   timestamptz,
  facts      jsonb       not null
);

--changeset sharewell:request-asked-agencies
create table asked_agency (
  id        text        primary key,
  version   bigint      not null,
  request   text        not null references sharing_request,
  unit      text        not null,
  asked_at  timestamptz,
  facts     jsonb       not null
);
create index asked_agency_by_request on asked_agency (request);

--changeset sharewell:request-by-asker
create index sharing_request_by_asker on sharing_request (asker, opened_at);

--changeset sharewell:request-by-own-reference
--comment What an agency asked under one case number of its own.
create index sharing_request_by_own_reference on sharing_request (agency, (facts ->> 'ownReference'))
  where facts ->> 'ownReference' is not null;
