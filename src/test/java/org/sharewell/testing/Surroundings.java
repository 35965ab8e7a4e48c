package org.sharewell.testing;

import java.util.HashMap;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts what the application under test has around it, database and mail server, before its first bean asks for them:
 * a servlet filter that needs the engine is made earlier than any bean that could name them.
 */
class Surroundings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = EmbeddedDatabase.temporary();
        var mailbox = Mailbox.open();
        var properties = new HashMap<String, Object>(database.properties());
        properties.putAll(mailbox.properties());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("surroundings", properties));
        context.getBeanFactory().registerSingleton("embeddedDatabase", database);
        context.getBeanFactory().registerSingleton("mailbox", mailbox);
        // Registered before any bean of the application, so closed after the last of them.
        var beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerDisposableBean("embeddedDatabase", database::close);
        beans.registerDisposableBean("mailbox", mailbox::close);
    }
}
