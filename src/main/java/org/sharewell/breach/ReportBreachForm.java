package org.sharewell.breach;

import java.util.List;

import org.sharewell.partnership.EmergencyNumbers;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.Fields;
import org.sharewell.process.Option;
import org.sharewell.process.StartForm;
import org.springframework.stereotype.Component;

/** The start: is anybody in danger, which agency does it concern, and what happened (C28; R30). */
@Component
class ReportBreachForm implements StartForm<ReportedBreach> {

    private final Partnership partnership;
    private final EmergencyNumbers numbers;

    ReportBreachForm(Partnership partnership, EmergencyNumbers numbers) {
        this.partnership = partnership;
        this.numbers = numbers;
    }

    @Override
    public String id() {
        return "report-breach";
    }

    @Override
    public Class<ReportedBreach> submission() {
        return ReportedBreach.class;
    }

    @Override
    public Fields choices() {
        return Fields.none().with("whomToCall", numbers.inWords()).options("units", partnership.askable().stream()
                .map(unit -> new Option(unit.name(), unit.unit())).toList());
    }

    @Override
    public List<String> problems(ReportedBreach said, String person) {
        var known = said.about() != null && partnership.unit(said.about()).isPresent();
        return known ? List.of() : List.of("Choose the agency or team that it concerns.");
    }
}
