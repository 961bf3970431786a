package uk.mandate.web;

import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** What a program reads of an error that nothing of ours has told: one sentence, as people read one on the page. */
@Component
class ErrorSentences extends DefaultErrorAttributes {

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        var attributes = super.getErrorAttributes(request, options);
        attributes.put("message", sentence((Integer) attributes.getOrDefault("status", 500)));
        return attributes;
    }

    private static String sentence(int status) {
        if (status >= 500) {
            return "Something went wrong on our side, so nothing was changed; try again later.";
        }
        return switch (status) {
            case 403 ->
                "Your office does not open this, so nothing was changed; ask whoever manages people and offices.";
            case 404 -> "There is nothing at this address; check it, or see /api/docs for what there is.";
            default -> "This request could not be read, so nothing was changed; send one that /api/docs describes.";
        };
    }
}
