--liquibase formatted sql

--changeset sharewell:statistics
--comment What the register's entries say is counted, a row for each figure. Written by the database alone, as they are entered.
create table statistic (
  entry      bigint      not null,
  position   smallint    not null,
  at         timestamptz not null,
  procedure  text        not null,
  record     text        not null,
  agency     text,
  urgency    text,
  kind       text,
  measure    text        not null,
  value      text,
  seconds    bigint,
  in_time    boolean,
  primary key (entry, position)
);
-- Each chart asks for one measure and a period, and needs no row itself.
create index statistic_of on statistic (measure, at) include (agency, urgency, kind, value, seconds, in_time);
revoke insert, update, delete on statistic from ${app-role};

--changeset sharewell:statistics-of-entries splitStatements:false
--comment One way from an entry to its figures, for the trigger and for making them anew.
-- It sets no path of its own, or it could not become part of their statements, which halves what counting costs.
create function statistics_of(entered public.register_entry) returns setof public.statistic
language sql immutable as $$
    select entered.id, figure.position::smallint, entered.at, entered.procedure, entered.record,
        coalesce(counted.what ->> 'agency', entered.agency), counted.what ->> 'urgency', counted.what ->> 'kind',
        figure.what ->> 'measure', figure.what ->> 'value', (figure.what ->> 'seconds')::bigint,
        (figure.what ->> 'inTime')::boolean
    from (select entered.counted::jsonb as what) counted,
        pg_catalog.jsonb_array_elements(counted.what -> 'figures') with ordinality as figure (what, position)
$$;

create function count_register_entry() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into public.statistic select * from public.statistics_of(new);
    return null;
end $$;

create trigger register_entry_counted after insert on register_entry
    for each row when (new.counted is not null) execute function count_register_entry();
alter table register_entry enable always trigger register_entry_counted;

-- In a transaction of one snapshot (repeatable read): what is entered meanwhile is counted by its own trigger.
create function count_register_anew() returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    many bigint;
begin
    if current_setting('transaction_isolation') <> 'repeatable read' then
        raise exception 'The register is counted anew over one snapshot.' using errcode = 'invalid_transaction_state';
    end if;
    delete from public.statistic;
    insert into public.statistic select figure.*
        from public.register_entry entered, public.statistics_of(entered) figure where entered.counted is not null;
    get diagnostics many = row_count;
    return many;
end $$;
revoke all on function count_register_anew() from public;
grant execute on function count_register_anew() to ${app-role};
