package org.sharewell.statistics;

import java.util.List;
import java.util.Set;

import org.camunda.bpm.cockpit.plugin.spi.CockpitPlugin;
import org.camunda.bpm.webapp.plugin.resource.PluginResourceOverride;

/** What Sharewell adds to Cockpit; named in {@code META-INF/services}, by which Cockpit finds it. */
public class SharewellPlugin implements CockpitPlugin {

    static final String ID = "sharewell";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(PluginResource.class);
    }

    @Override
    public String getAssetDirectory() {
        return "plugin-webapp/" + ID;
    }

    /** None: our own classes ask the database. */
    @Override
    public List<String> getMappingFiles() {
        return List.of();
    }

    @Override
    public List<PluginResourceOverride> getResourceOverrides() {
        return List.of();
    }
}
