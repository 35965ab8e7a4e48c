package org.sharewell.consent;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AskLeadMeanwhile implements JavaDelegate {

    private final SeekSafeguardingView seekSafeguardingView;

    AskLeadMeanwhile(SeekSafeguardingView seekSafeguardingView) {
        this.seekSafeguardingView = seekSafeguardingView;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var request = execution.getProcessBusinessKey();
        seekSafeguardingView.meanwhile(request, execution.getTenantId(), Map.of("request", request,
                "unit", execution.getVariable("unit"), "starter", execution.getVariable("starter"),
                "agency", execution.getVariable("agency"), "urgency", execution.getVariable("urgency")));
        execution.setVariable("next", "ask");
    }
}
