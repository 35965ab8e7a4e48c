--liquibase formatted sql

--changeset sharewell:action-actions
create table action (
  id         text        primary key,
  version    bigint      not null,
  record     text        not null,
  unit       text        not null,
  safety     boolean     not null,
  state      text        not null,
  agreed_at  timestamptz not null,
  due_at     timestamptz not null,
  ended_by   text,
  ended_at   timestamptz,
  facts      jsonb       not null
);
create index action_by_record on action (record, agreed_at, id);
create index action_by_person on action (ended_by, ended_at);
