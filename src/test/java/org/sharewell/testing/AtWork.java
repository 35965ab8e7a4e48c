package org.sharewell.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;

/**
 * Somebody who fills in forms in Tasklist, and how many answers that took them (R16).
 *
 * <p>An answer is a field that is filled in, a tick that is set or a choice that is made. Signing in, finding, opening,
 * claiming and sending a task are none; neither is the information that is shared, which is what it is all for.
 */
public final class AtWork {

    private static final Locator.GetByTextOptions EXACTLY = new Locator.GetByTextOptions().setExact(true);

    private final Page page;
    private int answers;

    public AtWork(Visitor visitor) {
        this.page = visitor.page();
    }

    public Page page() {
        return page;
    }

    /** How many answers it took since this was asked for last. */
    public int answers() {
        var given = answers;
        answers = 0;
        return given;
    }

    /** Opens the start form of a procedure, by its name. */
    public AtWork begin(String procedure) {
        page.getByText("Start new work").first().click();
        page.getByText(procedure).first().click();
        assertThat(page.locator(".modal-dialog .fjs-form")).isVisible();
        return this;
    }

    /** Sends the start form. */
    public AtWork start() {
        page.locator(".modal-dialog").getByText("Start", EXACTLY).last().click();
        return this;
    }

    /** Opens a task from one of the lists. */
    public AtWork open(String filter, String task) {
        for (int looks = 0; !opened(filter, task); looks++) {
            if (looks == 30) throw new AssertionError("There is no “" + task + "” in " + filter);
        }
        assertThat(page.locator(".fjs-form").first()).isVisible();
        return this;
    }

    /**
     * Once more: what another agency sends comes by a job, a moment later, and what was just sent stands in the list until
     * that is the new one.
     */
    private boolean opened(String filter, String task) {
        page.locator(".task-filters").getByText(filter).click();
        page.waitForTimeout(300);
        var wanted = page.locator(".tasks-list").getByText(task).first();
        if (!wanted.isVisible()) return false;
        wanted.click();
        var title = page.locator(".task-details h2, .task-header h2").filter(new Locator.FilterOptions().setHasText(task));
        try {
            title.first().waitFor(new Locator.WaitForOptions().setTimeout(5000));
            return true;
        } catch (TimeoutError itWasTheOldList) {
            return false;
        }
    }

    public AtWork claim() {
        page.getByText("Claim", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("Claim this to see")).hasCount(0);
        return this;
    }

    /** Chooses or ticks the first answer that begins so. */
    public AtWork choose(String answer) {
        form().getByLabel(answer).first().check();
        return answered();
    }

    /** Chooses an answer of this question, where others have the same one. */
    public AtWork choose(String question, String answer) {
        form().locator(".fjs-form-field-radio").filter(new Locator.FilterOptions().setHasText(question))
                .getByText(answer, EXACTLY).first().click();
        return answered();
    }

    /** Fills in a field; of several with this label the one of this number, from 0. */
    public AtWork fill(String label, int number, String text) {
        field(label).nth(number).fill(text);
        return answered();
    }

    public AtWork fill(String label, String text) {
        return fill(label, 0, text);
    }

    /** Chooses from a list; of several with this label the one of this number, from 0. */
    public AtWork pick(String label, int number, String option) {
        form().locator(".fjs-form-field-select").filter(new Locator.FilterOptions().setHasText(label)).nth(number)
                .locator(".fjs-input-group").click();
        page.locator(".fjs-dropdownlist-item").filter(new Locator.FilterOptions().setHasText(option)).first().click();
        return answered();
    }

    public AtWork pick(String label, String option) {
        return pick(label, 0, option);
    }

    /** Types a day as people here write it, 03/05/2016. */
    public AtWork day(String label, String day) {
        field(label).first().fill(day);
        field(label).first().press("Tab");
        return answered();
    }

    /** Puts an empty row into a list, which is no answer yet. */
    public AtWork addTo(String list) {
        form().locator(".fjs-form-field-grouplike").filter(new Locator.FilterOptions().setHasText(list)).last()
                .getByText("Add new", EXACTLY).click();
        return this;
    }

    /** Writes a piece of the information itself, which does not count. */
    public AtWork write(String label, String text) {
        field(label).first().fill(text);
        return this;
    }

    /** Sends the task's form. */
    public AtWork complete() {
        var button = page.getByText("Complete", new Page.GetByTextOptions().setExact(true));
        assertThat(button).isEnabled();
        button.click();
        assertThat(button).hasCount(0);
        return this;
    }

    /** What is asked under this label. */
    public Locator field(String label) {
        return form().getByLabel(label);
    }

    private AtWork answered() {
        answers++;
        return this;
    }

    /** The start form where one is open, else the task's. */
    private Locator form() {
        var start = page.locator(".modal-dialog .fjs-form");
        return start.count() > 0 ? start : page.locator(".fjs-form");
    }
}
