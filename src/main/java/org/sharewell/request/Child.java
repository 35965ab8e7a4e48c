package org.sharewell.request;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.sharewell.calendar.StaffTime;

/**
 * A child of the family that is asked about (R3).
 *
 * @param name as the asker knows it; null if it is not known
 * @param birthDateIs {@code known}, as is a date without another word, {@code estimated}, {@code expected} or
 *     {@code not-known}
 * @param birthDate the date, in local time; null if it is not known
 * @param nhsNumber ten digits, without spaces; null if it is not known
 * @param wanted true if information about this child is wanted; false if the child is only concerned
 */
record Child(String name, String birthDateIs, LocalDate birthDate, String nhsNumber, boolean wanted) {

    Child {
        birthDateIs = birthDateIs == null && birthDate != null ? "known" : birthDateIs;
        birthDate = birthDateIs == null || birthDateIs.equals("not-known") ? null : birthDate;
        nhsNumber = nhsNumber == null ? null : nhsNumber.replaceAll("[\\s-]", "");
    }

    /** As another agency reads it. */
    String named() {
        return name == null ? "a child whose name is not known" : name;
    }

    /** Which identifiers the asker gave, as those who are asked may match them. */
    List<String> gave() {
        return Stream.of(name == null ? "" : "name", birthDate == null ? "" : "birth-date",
                nhsNumber == null ? "" : "nhs-number").filter(identifier -> !identifier.isEmpty()).toList();
    }

    /** How certain birth date and number are, in words. */
    String known() {
        var born = birthDate == null || birthDateIs == null ? "birth date not known" : switch (birthDateIs) {
            case "estimated" -> "born about " + StaffTime.date(birthDate);
            case "expected" -> "expected on " + StaffTime.date(birthDate);
            default -> "born " + StaffTime.date(birthDate);
        };
        return nhsNumber == null ? born : born + ", NHS number " + nhsNumber;
    }
}
