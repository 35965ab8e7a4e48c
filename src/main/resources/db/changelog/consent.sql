--liquibase formatted sql

--changeset sharewell:consent-considerations
create table consideration (
  id       text   primary key,
  version  bigint not null,
  unit     text   not null,
  asker    text   not null,
  facts    jsonb  not null
);

--changeset sharewell:consent-safeguarding-views
create table safeguarding_view (
  id        text        primary key,
  version   bigint      not null,
  request   text        not null references consideration,
  unit      text        not null,
  asker     text        not null,
  asked_at  timestamptz not null,
  given_by  text,
  given_at  timestamptz,
  facts     jsonb       not null
);
create index safeguarding_view_by_request on safeguarding_view (request);
create index safeguarding_view_by_giver on safeguarding_view (given_by, given_at);

--changeset sharewell:consent-waits
create table consent_wait (
  id         text        primary key,
  version    bigint      not null,
  unit       text        not null,
  asker      text        not null,
  what       text        not null,
  since      timestamptz not null,
  remind_at  timestamptz,
  due_at     timestamptz not null,
  facts      jsonb       not null
);
