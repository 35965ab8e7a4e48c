package org.sharewell.advice;

import org.sharewell.web.Story;
import org.sharewell.web.Told;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The record that advice is about, as the procedure that decides it tells it to those who may read it. */
@Component
class AdvisedRecord {

    private final ObjectProvider<Story> stories;

    AdvisedRecord(ObjectProvider<Story> stories) {
        this.stories = stories;
    }

    /** What it says; whoever holds the task of advising reads all of it. */
    Told told(Advice advice, String person) {
        return stories.stream().filter(story -> story.procedure().equals(advice.procedure())).findFirst().orElseThrow()
                .told(advice.record(), person);
    }
}
