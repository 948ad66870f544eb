package org.smallplaces.shell;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.DispatcherType;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceChainRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Styles, images and pictures. Their addresses hold their fingerprint, so that a browser keeps them for a year;
 * plain pages and pages with a view name the same address, so that it fetches them once.
 */
@Configuration(proxyBeanMethods = false)
class PageFiles implements WebMvcConfigurer {

    private static final CacheControl A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        // Before Vaadin's servlet, which would answer every address that nothing else does.
        files.setOrder(Ordered.LOWEST_PRECEDENCE - 100);
        for (var folder : new String[] {"styles", "images"})
            kept(files, "/" + folder + "/**", "META-INF/resources/" + folder + "/")
                    .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
        // The build names these by what is in them.
        kept(files, "/pictures/**", "META-INF/resources/pictures/");
        kept(files, "/VAADIN/build/**", FirstScripts.FOLDER);
    }

    /** For a year, and in as few bytes as the build has compressed them to. */
    private static ResourceChainRegistration kept(ResourceHandlerRegistry files, String addresses, String folder) {
        var brotli = new EncodedResourceResolver();
        // Whoever does not read Brotli gets gzip, from the server. With both here, browsers would get gzip: they name
        // it first.
        brotli.setContentCodings(List.of("br"));
        return files.addResourceHandler(addresses)
                .addResourceLocations("classpath:/" + folder)
                .setCacheControl(A_YEAR.immutable())
                .resourceChain(true)
                .addResolver(brotli);
    }

    /** Writes those addresses into plain pages, the front door among them, to which a request is forwarded. */
    @Bean
    static FilterRegistrationBean<ResourceUrlEncodingFilter> hashedAddresses() {
        var filter = new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.FORWARD);
        return filter;
    }

    /** Gives a page with a view its language, its style, its icon and its scripts before anything else arrives. */
    @Component
    static class Head implements VaadinServiceInitListener {

        private final ResourceUrlProvider addresses;
        private volatile @Nullable Set<String> scripts;

        Head(ResourceUrlProvider addresses) {
            this.addresses = addresses;
        }

        @Override
        public void serviceInit(ServiceInitEvent event) {
            event.addIndexHtmlRequestListener(page -> {
                var request = (VaadinServletRequest) page.getVaadinRequest();
                complete(page.getDocument(), PageLanguage.of(request.getHttpServletRequest()));
            });
        }

        private void complete(Document document, Language language) {
            document.selectXpath("/html").attr("lang", language.tag()).attr("dir", language.direction());
            document.head()
                    .appendElement("link")
                    .attr("rel", "stylesheet")
                    .attr("href", address("/styles/small-places.css"));
            document.head()
                    .appendElement("link")
                    .attr("rel", "icon")
                    .attr("type", "image/svg+xml")
                    .attr("href", address("/images/house.svg"));
            FirstScripts.name(document, scripts(document));
        }

        // They are the same for every page until the next build.
        private Set<String> scripts(Document document) {
            var askedFor = scripts;
            if (askedFor == null) scripts = askedFor = FirstScripts.askedFor(document, FirstScripts::read);
            return askedFor;
        }

        private String address(String file) {
            var hashed = addresses.getForLookupPath(file);
            return hashed == null ? file : hashed;
        }
    }
}
