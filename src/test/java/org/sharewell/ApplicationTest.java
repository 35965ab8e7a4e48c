package org.sharewell;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.sharewell.testing.SharewellTest;
import org.springframework.beans.factory.annotation.Autowired;

@SharewellTest
class ApplicationTest {

    @Autowired
    ProcessEngine engine;

    @Test
    void startsOnARealDatabaseWithTheEnginesSchemaMadeByLiquibase() {
        assertThat(engine.getManagementService().getTableCount()).containsKey("ACT_RU_TASK");
    }
}
