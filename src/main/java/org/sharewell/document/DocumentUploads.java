package org.sharewell.document;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.web.servlet.MultipartConfigFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** How much the web server takes in one go: a document, by the same setting that refuses it, and what is around it. */
@Configuration(proxyBeanMethods = false)
class DocumentUploads {

    private static final DataSize AROUND_IT = DataSize.ofKilobytes(64);

    @Bean
    MultipartConfigElement uploads(DocumentSettings settings) {
        var most = DataSize.ofBytes(settings.largest().toBytes() + AROUND_IT.toBytes());
        var uploads = new MultipartConfigFactory();
        uploads.setMaxFileSize(settings.largest());
        uploads.setMaxRequestSize(most);
        // In memory until it is kept: nobody's report lies about in a folder of the server.
        uploads.setFileSizeThreshold(most);
        return uploads.createMultipartConfig();
    }
}
