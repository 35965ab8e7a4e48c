--liquibase formatted sql

--changeset sharewell:telling-tellings
create table telling (
  id       text        primary key,
  version  bigint      not null,
  request  text        not null,
  unit     text        not null,
  teller   text        not null,
  due_at   timestamptz,
  facts    jsonb       not null
);
create index telling_by_request on telling (request);
create index telling_by_teller on telling (teller, due_at);

--changeset sharewell:telling-marks-set-before
--comment Marks that stood in requests and answers before they had a record of their own.
insert into telling (id, version, request, unit, teller, facts)
select request || '-telling', 0, request, unit, asker, jsonb_build_object('marks', jsonb_agg(jsonb_build_object(
    'number', number, 'person', person, 'what', what, 'setBy', asker, 'setAt', opened_at)))
from (select r.id as request, r.unit, r.asker, r.opened_at, what,
             coalesce(p ->> 'name', 'Somebody') || coalesce(', ' || (p ->> 'relation'), '') as person,
             row_number() over (partition by r.id) as number
      from sharing_request r
      cross join jsonb_array_elements(r.facts -> 'described' -> 'people') p
      cross join jsonb_array_elements_text(p -> 'mustNotLearn') what) as set_before
group by request, unit, asker;
insert into telling (id, version, request, unit, teller, facts)
select answer || '-telling', 0, request, unit, max(setter), jsonb_build_object('marks', jsonb_agg(jsonb_build_object(
    'number', number, 'person', person, 'what', what, 'setBy', setter, 'setAt', set_at)))
from (select a.id as answer, a.request, a.unit, d ->> 'by' as setter, d ->> 'at' as set_at, m ->> 'person' as person,
             what, row_number() over (partition by a.id) as number
      from answer a
      cross join jsonb_array_elements(a.facts -> 'decisions') d
      cross join jsonb_array_elements(d -> 'sent' -> 'marks') m
      cross join jsonb_array_elements_text(m -> 'of') what) as set_before
group by answer, request, unit;
