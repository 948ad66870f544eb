package org.smallplaces;

import java.util.Locale;

import com.vaadin.flow.component.page.AppShellConfigurator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableAsync;

/** Starts Small Places. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableAsync
public class SmallPlacesApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        // What the libraries say by themselves shall not depend on the machine.
        Locale.setDefault(Locale.ENGLISH);
        SpringApplication.run(SmallPlacesApplication.class, args);
    }
}
