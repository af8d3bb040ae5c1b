package org.kmplan.examples.service.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Pages from templates that were compiled with the service, and their language. */
@Configuration
class WebConfig implements WebMvcConfigurer {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, WebConfig.class.getClassLoader(), "org.kmplan.examples.service.pages");

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("kmlang");
        resolver.setDefaultLocale(Locale.forLanguageTag("th"));
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    @Bean
    ViewResolver pageResolver() {
        return (name, locale) -> name.startsWith("redirect:") ? null : new Page(name);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor language = new LocaleChangeInterceptor();
        language.setParamName("lang");
        language.setIgnoreInvalidLocale(true);
        // Not on the error page: a body that is too large would be searched for the parameter.
        registry.addInterceptor(language).excludePathPatterns("/error");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/webjars/htmx.org/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/htmx.org/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePublic());
    }

    /** Page of a template. */
    private record Page(String name) implements View {
        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            Map<String, Object> values = new HashMap<>();
            if (model != null) {
                values.putAll(model);
            }
            values.putIfAbsent("frame", Frames.of(request));
            StringOutput output = new StringOutput();
            TEMPLATES.render(name + ".jte", values, output);
            byte[] page = output.toString().getBytes(StandardCharsets.UTF_8);
            response.setContentType(getContentType());
            response.setContentLength(page.length);
            response.getOutputStream().write(page);
        }
    }
}
