package org.sharewell.partnership;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JsonNode;

/** The partnership's file as somebody wrote it: every value still text, nothing believed yet. */
record WrittenFile(@JsonSetter(nulls = Nulls.AS_EMPTY) List<String> areas,
                   @JsonSetter(nulls = Nulls.AS_EMPTY) List<Agency> agencies,
                   @JsonSetter(nulls = Nulls.AS_EMPTY) List<Person> people,
                   @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, List<String>> partnership,
                   Complaints complaints) {

    record Agency(String id, String name, String kind, JsonNode hours,
                  @JsonSetter(nulls = Nulls.AS_EMPTY) List<Closure> closures,
                  @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> openDays,
                  String dutyPhone, String dutyMailbox, List<String> digest, String commissionedBy, String actsAs,
                  String cover,
                  @JsonSetter(nulls = Nulls.AS_EMPTY) List<Team> teams, Complaints complaints) { }

    record Complaints(String procedure, String version, String link, String acknowledge, String outcome,
                      String extension, String counting) { }

    record Closure(String from, String until) { }

    record Team(String id, String name, JsonNode hours, String dutyMailbox, List<String> digest,
                @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> kinds,
                @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> areas, String takesTheRest, String cover) { }

    record Person(String id, String firstName, String lastName, String mail, String password,
                  @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, List<String>> roles) { }
}
