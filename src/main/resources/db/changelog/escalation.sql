--liquibase formatted sql

--changeset sharewell:escalation
create sequence escalation_number;
create table escalation (
  id         text        primary key,
  version    bigint      not null,
  starter    text        not null,
  unit       text        not null,
  against    text        not null,
  concerns   text,
  ground     text        not null,
  urgent     boolean     not null,
  state      text        not null,
  stage      text,
  opened_at  timestamptz not null,
  stage_at   timestamptz,
  due_at     timestamptz,
  ended_at   timestamptz,
  facts      jsonb       not null
);
create index escalation_by_starter on escalation (starter, opened_at);
create index escalation_open on escalation (unit, against) where ended_at is null;
create table escalation_side (
  id          text   primary key,
  version     bigint not null,
  escalation  text   not null references escalation,
  stage       text   not null,
  side        text   not null,
  facts       jsonb  not null
);
create index escalation_side_by_escalation on escalation_side (escalation);

--changeset sharewell:escalation-once-open
-- The same disagreement is open once, also where two raise it at the same moment (R29).
create unique index escalation_open_once on escalation (unit, against, ground, coalesce(concerns, starter))
  where ended_at is null;
create index escalation_by_concerns on escalation (concerns text_pattern_ops) where concerns is not null;
create index escalation_by_against on escalation (against, opened_at);

--changeset sharewell:escalation-once-open-by-record
-- Without a record nobody knows that two are the same: two children's referrals are two (R29).
drop index escalation_open_once;
create unique index escalation_open_once on escalation (unit, against, ground, concerns)
  where ended_at is null and concerns is not null;
