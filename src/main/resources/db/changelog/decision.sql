--liquibase formatted sql

--changeset sharewell:decision-answers
create table answer (
  id         text        primary key,
  version    bigint      not null,
  request    text        not null,
  unit       text        not null,
  state      text        not null,
  asked_at   timestamptz not null,
  remind_at  timestamptz not null,
  due_at     timestamptz not null,
  climb_at   timestamptz not null,
  facts      jsonb       not null
);
create index answer_by_request on answer (request);

--changeset sharewell:decision-head-of-agency
alter table answer add column head_at timestamptz;

--changeset sharewell:decision-by-unit
create index answer_by_unit on answer (unit, asked_at, id collate "C");
create index answer_by_reference on answer (id text_pattern_ops);
