--liquibase formatted sql

--changeset sharewell:advice
create table advice (
  id         text        primary key,
  version    bigint      not null,
  record     text        not null,
  procedure  text        not null,
  unit       text        not null,
  adviser    text        not null,
  asker      text        not null,
  asked_at   timestamptz not null,
  due_at     timestamptz not null,
  state      text        not null,
  given_by   text,
  given_at   timestamptz,
  facts      jsonb       not null
);
create index advice_by_record on advice (record, asked_at);
create index advice_by_giver on advice (given_by, given_at);
