--liquibase formatted sql

--changeset sharewell:consent-considerations
create table consideration (
  id       text   primary key,
  version  bigint not null,
  unit     text   not null,
  asker    text   not null,
  facts    jsonb  not null
);
