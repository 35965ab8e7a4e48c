--liquibase formatted sql

--changeset sharewell:register-entry
--comment What was decided, by whom, when and why. The last three columns are empty until the facts are disposed of.
create table register_entry (
    id              bigint generated always as identity primary key,
    at              timestamptz not null,
    record          text not null,
    procedure       text not null,
    event           text not null,
    actor           text,
    agency          text,
    decision        text,
    decided_by      text,
    decided_for     text,
    concerns        text,
    supersedes      text,
    payload         text,
    salt            bytea,
    payload_digest  bytea not null constraint register_entry_payload_digest check (octet_length(payload_digest) = 32),
    digest          bytea not null constraint register_entry_digest check (octet_length(digest) = 32),
    retention_class text,
    disposed_at     timestamptz,
    certificate     text,
    constraint register_entry_whole_or_disposed check (
        disposed_at is null and salt is not null and retention_class is null and certificate is null
        or disposed_at is not null and salt is null and payload is null
            and retention_class is not null and certificate is not null)
);
create index register_entry_record on register_entry (record, id);
create index register_entry_concerns on register_entry (concerns, id) where decision is not null;

--changeset sharewell:register-seal
--comment A seal and the entries under it. No foreign keys: they would lock each entry again for what verifying names.
create table register_seal (
    number    bigint primary key constraint register_seal_number check (number > 0),
    sealed_at timestamptz not null,
    entries   bigint not null constraint register_seal_entries check (entries > 0),
    previous  bytea constraint register_seal_previous check (octet_length(previous) = 32),
    hash      bytea not null constraint register_seal_hash check (octet_length(hash) = 32),
    constraint register_seal_follows check ((number = 1) = (previous is null))
);
create table register_sealed (
    seal     bigint not null,
    position bigint not null,
    entry    bigint not null constraint register_sealed_once unique,
    digest   bytea not null,
    primary key (seal, position)
);

--changeset sharewell:register-append-only splitStatements:false
--comment Enabled always, so that a session acting as a replica does not pass them either.
create function register_refuses_change() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    raise exception 'The register is append-only.' using errcode = 'insufficient_privilege';
end $$;

create function register_entry_refuses_change() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    disposed public.register_entry := old;
begin
    disposed.payload := null;
    disposed.salt := null;
    disposed.retention_class := new.retention_class;
    disposed.disposed_at := new.disposed_at;
    disposed.certificate := new.certificate;
    -- The whole row is compared, so that a column added later is guarded without a change here.
    if old.disposed_at is null and new is not distinct from disposed
        and current_setting('sharewell.disposing', true) = old.id::text
        and current_user = (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid) then
        return new;
    end if;
    raise exception 'The register is append-only.' using errcode = 'insufficient_privilege';
end $$;

create trigger register_entry_update before update on register_entry
    for each row execute function register_entry_refuses_change();
create trigger register_entry_delete before delete or truncate on register_entry
    for each statement execute function register_refuses_change();
create trigger register_seal_change before update or delete or truncate on register_seal
    for each statement execute function register_refuses_change();
create trigger register_sealed_change before update or delete or truncate on register_sealed
    for each statement execute function register_refuses_change();
alter table register_entry enable always trigger register_entry_update;
alter table register_entry enable always trigger register_entry_delete;
alter table register_seal enable always trigger register_seal_change;
alter table register_sealed enable always trigger register_sealed_change;

--changeset sharewell:register-disposal splitStatements:false
--comment The one way an entry changes: its facts go, what was decided by whom and the proof of it stay.
create function dispose_register_entry(entry bigint, class text, disposal_certificate text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if coalesce(btrim(class), '') = '' or coalesce(btrim(disposal_certificate), '') = '' then
        raise exception 'Disposal needs a retention class and a certificate.' using errcode = 'invalid_parameter_value';
    end if;
    perform set_config('sharewell.disposing', entry::text, true);
    update public.register_entry
        set payload = null, salt = null,
            retention_class = class, disposed_at = clock_timestamp(), certificate = disposal_certificate
        where id = entry and disposed_at is null;
    if not found then
        raise exception 'Entry % does not exist or is disposed of already.', entry using errcode = 'no_data_found';
    end if;
    perform set_config('sharewell.disposing', '', true);
end $$;
-- Definer's rights, so that a role for disposal can be let in later without owning the tables.
revoke all on function dispose_register_entry(bigint, text, text) from public;

--changeset sharewell:register-grants
--comment The application enters and reads; the number of an entry and its disposal are not its to write.
revoke all on register_entry, register_seal, register_sealed from ${app-role};
grant select on register_entry, register_seal, register_sealed to ${app-role};
grant insert (at, record, procedure, event, actor, agency, decision, decided_by, decided_for, concerns, supersedes,
    payload, salt, payload_digest, digest) on register_entry to ${app-role};
grant insert on register_seal, register_sealed to ${app-role};

--changeset sharewell:register-decided-by
--comment What somebody decided, without a look at each entry itself.
create index register_entry_decided_by on register_entry (decided_by, procedure, record, id)
    where decided_by is not null;

--changeset sharewell:register-counted
--comment What the statistics count of an entry: codes and times that say nothing of anybody, under its digest, kept for good.
alter table register_entry add column counted text;
grant insert (counted) on register_entry to ${app-role};

--changeset sharewell:register-verification
--comment When the register was verified and whether everything was as it was entered; rows are only added.
create table register_verification (
    at    timestamptz not null,
    sound boolean     not null
);
create index register_verification_at on register_verification (at);
revoke update, delete on register_verification from ${app-role};
