package org.sharewell.consent;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.sharewell.calendar.StaffTime;
import org.sharewell.partnership.Partnership;
import org.sharewell.process.FormFiles;
import org.sharewell.process.FormWords;
import org.sharewell.telling.WhoMayLearn;
import org.sharewell.web.Story;
import org.sharewell.web.Told;
import org.springframework.stereotype.Component;

/** A safeguarding lead's view read again: what it was asked about, and what was said, without the rest of the request. */
@Component
class ViewStory implements Story {

    private final SafeguardingViews views;
    private final WhoMayLearn whoMayLearn;
    private final Partnership partnership;
    private final FormWords form;

    ViewStory(SafeguardingViews views, WhoMayLearn whoMayLearn, Partnership partnership, FormFiles forms) {
        this.views = views;
        this.whoMayLearn = whoMayLearn;
        this.partnership = partnership;
        this.form = forms.words("seek-safeguarding-view", "give-safeguarding-view");
    }

    @Override
    public String procedure() {
        return "seek-safeguarding-view";
    }

    @Override
    public List<Side> sides(String reference) {
        return views.findById(reference).map(view -> new Side(view.unit(), people(view))).stream().toList();
    }

    private static Set<String> people(SafeguardingView view) {
        var people = new HashSet<>(Set.of(view.asker()));
        if (view.given()) people.add(view.givenBy());
        return people;
    }

    @Override
    public Told told(String reference, String person) {
        var view = views.of(reference);
        return new Told("Safeguarding lead's view", whoMayLearn.mustNotLearn(view.request()), List.of(asked(view), said(view)));
    }

    private Told.Section asked(SafeguardingView view) {
        var asked = view.facts().asked();
        var way = asked.lastWay();
        return new Told.Section("What was asked", Told.Lines.none()
                .with("Request", view.request())
                .asked(form, "askedBy", partnership.nameOf(view.asker()))
                .with("Asked", StaffTime.inFull(view.askedAt()))
                .asked(form, "about", asked.about()).asked(form, "explanation", asked.gate().explanation())
                .with("Way on that was chosen", way.inWords())
                .asked(form, "childSafety", way.childSafety())
                .asked(form, "ifAsked", way.ifAsked()).asked(form, "ifNotAsked", way.ifNotAsked())
                .asked(form, "practitionersReason", way.reason()).all(), List.of());
    }

    private Told.Section said(SafeguardingView view) {
        var lines = view.given() ? Told.Lines.none()
                .with("Who", partnership.nameOf(view.givenBy())).with("When", StaffTime.inFull(view.givenAt()))
                .with("Their view", ViewPolicy.inWords(view))
                : Told.Lines.none().with("Their view", "Not given yet");
        return new Told.Section("What the safeguarding lead said", lines.all(), List.of());
    }

    @Override
    public List<Listed> of(String person, int most) {
        return views.givenBy(person, most).stream().map(view -> new Listed(view.id(), view.unit(),
                "A safeguarding view that you gave", "Given", view.givenAt())).toList();
    }
}
