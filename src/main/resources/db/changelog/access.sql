--liquibase formatted sql

--changeset sharewell:access-conflicts
--comment Who knows the family of a case, or a colleague in it. Rows are changed only to lift them.
create table conflict_of_interest (
    id bigint generated always as identity primary key,
    case_reference text not null,
    reference text not null,
    unit text not null,
    agency text not null,
    person text not null,
    declared_at timestamptz not null,
    lifted_at timestamptz,
    lifted_by text,
    check (lifted_by <> person)
);
create unique index conflict_of_interest_in_force on conflict_of_interest (case_reference, person)
    where lifted_at is null;
revoke delete on conflict_of_interest from ${app-role};

--changeset sharewell:access-restrictions
--comment Which records are kept to named people of their agency. Rows are changed only to lift them.
create table restriction (
    id bigint generated always as identity primary key,
    case_reference text not null,
    reference text not null,
    unit text not null,
    agency text not null,
    people text[] not null check (cardinality(people) > 0),
    set_by text not null,
    set_at timestamptz not null,
    lifted_at timestamptz,
    lifted_by text
);
create unique index restriction_in_force on restriction (reference, agency) where lifted_at is null;
create index restriction_by_case on restriction (case_reference) where lifted_at is null;
revoke delete on restriction from ${app-role};
