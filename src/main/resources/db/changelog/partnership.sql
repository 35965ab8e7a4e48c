--liquibase formatted sql

--changeset sharewell:partnership-agency
--comment The partners of the Code. Their people and roles are Camunda's users and groups; hours are kept as they were read.
create table agency (
    id text primary key check (id ~ '^[a-z0-9-]+$'),
    name text not null,
    kind text not null,
    hours text not null,
    duty_phone text,
    commissioner text references agency deferrable initially deferred,
    data_role text not null check (data_role in ('controller', 'processor')),
    active boolean not null,
    source text not null
);
comment on column agency.active is 'false once its list no longer names it: it is asked nothing new, and never deleted';
comment on column agency.source is 'the list that gave it; a list takes back only what it gave';

create table team (
    agency text not null references agency,
    id text not null check (id ~ '^[a-z0-9-]+$'),
    name text not null,
    hours text,
    active boolean not null,
    primary key (agency, id)
);
comment on column team.hours is 'null where it has its agency''s hours';

--changeset sharewell:partnership-given
--comment What a list gave last time: compared with what is there now, it tells what was changed in Admin since.
create table given_person (
    source text not null,
    id text not null,
    first_name text not null,
    last_name text not null,
    mail text,
    active boolean not null,
    primary key (source, id)
);
comment on column given_person.active is 'false once the list no longer names them';

create table given_post (
    source text not null,
    person text not null,
    role_group text not null,
    given_at timestamptz not null,
    withdrawn_at timestamptz,
    foreign key (source, person) references given_person (source, id)
);
comment on table given_post is 'Appointment history, append only but for the end of an appointment';
create unique index given_post_current on given_post (source, person, role_group) where withdrawn_at is null;

--changeset sharewell:partnership-duty-mail
--comment How an agency or team is told by mail (R14): its duty mailbox and the times of its digests, kept as they were read.
alter table agency add column duty_mail text;
alter table team add column duty_mail text;
comment on column team.duty_mail is 'what is null in it is as its agency has it';

--changeset sharewell:partnership-routing
--comment Which team gets what where an agency is asked as a whole, and which team acts while another is closed.
alter table team add column kinds text[] not null default '{}', add column areas text[] not null default '{}',
    add column takes_the_rest boolean not null default false, add column cover text;
alter table agency add column cover text;

--changeset sharewell:partnership-absences
--comment Who is away, and who covers. Rows are changed only to end them.
create table absence (
    id bigint generated always as identity primary key,
    person text not null,
    first_day date not null,
    last_day date,
    cover text,
    recorded_by text not null,
    recorded_at timestamptz not null,
    ended_at timestamptz,
    check (last_day >= first_day),
    check (cover <> person)
);
comment on column absence.last_day is 'null while nobody knows when they are back';
create index absence_not_ended on absence (person) where ended_at is null;

--changeset sharewell:partnership-complaints
--comment By which procedure each agency handles complaints (C37), kept as it was read.
alter table agency add column complaints text;
comment on column agency.complaints is 'null only for an agency that no list has named since';
