package org.sharewell;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Sharewell: the Code of Practice for sharing information about children, as a running workflow. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Sharewell")
public class Sharewell {

    public static void main(String[] arguments) {
        var application = new SpringApplication(Sharewell.class);
        application.addInitializers(new RequiredSettings());
        application.run(arguments);
    }
}
