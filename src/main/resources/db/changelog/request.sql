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

--changeset sharewell:request-known-children
--comment Keys by which an agency finds whom it asked or was asked about before; gone with what they belong to.
create table known_child (
  id            bigint generated always as identity primary key,
  request       text    not null references sharing_request on delete cascade,
  asked_agency  text    references asked_agency on delete cascade,
  keys          text[]  not null
);
create index known_child_by_keys on known_child using gin (keys);
create index known_child_by_request on known_child (request);
create index known_child_by_asked_agency on known_child (asked_agency) where asked_agency is not null;

--changeset sharewell:request-by-unit
--comment For who answers for a unit. An index on the facts themselves would be written with each change of them.
alter table sharing_request add column own_reference text generated always as (facts ->> 'ownReference') stored;
drop index sharing_request_by_own_reference;
create index sharing_request_by_own_reference on sharing_request (own_reference, agency) where own_reference is not null;
create index sharing_request_by_unit on sharing_request (unit, opened_at, id collate "C");
create index sharing_request_by_reference on sharing_request (id text_pattern_ops);

--changeset sharewell:known-child-found-at-once
--comment Without it PostgreSQL looks through all that was added since it last tidied the index, each time one is found.
alter index known_child_by_keys set (fastupdate = off);
