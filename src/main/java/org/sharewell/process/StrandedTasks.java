package org.sharewell.process;

import java.util.Collection;
import java.util.List;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Open tasks that nobody would see to any more (R11), of all agencies at once. Suspended ones are left out: they cannot
 * be moved until they go on.
 *
 * <p>In SQL, because the engine's own queries cannot ask who is in a task's groups, and asking group by group would
 * take longer with every agency.
 */
@Component
public class StrandedTasks {

    private static final String OPEN = "select t.* from ACT_RU_TASK t where t.SUSPENSION_STATE_ = 1 and ";

    private static final String OFFERED_TO_NOBODY = OPEN + """
            t.ASSIGNEE_ is null
            and exists (select 1 from ACT_RU_IDENTITYLINK l
                where l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate' and l.GROUP_ID_ is not null)
            and not exists (select 1 from ACT_RU_IDENTITYLINK l join ACT_ID_MEMBERSHIP m on m.GROUP_ID_ = l.GROUP_ID_
                where l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate')""";

    // A role in an agency is a group that reaches its tenant; what runs in no agency's name is held by any role at all.
    private static final String HELD_BY_WHO_LEFT = OPEN + """
            t.ASSIGNEE_ is not null
            and not exists (select 1 from ACT_ID_MEMBERSHIP m
                left join ACT_ID_TENANT_MEMBER a on a.GROUP_ID_ = m.GROUP_ID_
                where m.USER_ID_ = t.ASSIGNEE_ and (t.TENANT_ID_ is null or a.TENANT_ID_ = t.TENANT_ID_))""";

    // A reference begins with its case: R26-00042.police-1.
    private static final String OF_CASES = """
            select t.* from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
            where substring(e.BUSINESS_KEY_ from '^[A-Z]+[0-9]{2}-[0-9]+') = any (string_to_array(#{cases}, ','))""";

    private final TaskService tasks;

    StrandedTasks(@Lazy TaskService tasks) {
        this.tasks = tasks;
    }

    /** Those that nobody has, and none of whose groups has anybody in it. */
    public List<Task> offeredToNobody() {
        return tasks.createNativeTaskQuery().sql(OFFERED_TO_NOBODY).list();
    }

    /** All open tasks of these cases, in whatever agency; for what concerns a case as a whole. */
    public List<Task> of(Collection<String> cases) {
        return cases.isEmpty() ? List.of()
                : tasks.createNativeTaskQuery().sql(OF_CASES).parameter("cases", String.join(",", cases)).list();
    }

    /** Those of somebody who holds no role any more in the agency whose task it is. */
    public List<Task> heldByWhoLeft() {
        return tasks.createNativeTaskQuery().sql(HELD_BY_WHO_LEFT).list();
    }
}
