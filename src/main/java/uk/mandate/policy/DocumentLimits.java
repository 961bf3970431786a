package uk.mandate.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.Set;

/**
 * Which files may be stored.
 *
 * @param maxMegabytes the largest file; the web server takes no more than 25
 * @param mediaTypes the types that a file's content may have
 */
public record DocumentLimits(
        @Positive(message = "must be at least 1")
                @Max(value = 25, message = "must not be more than 25")
                @NotNull(message = "is missing")
                Integer maxMegabytes,
        @NotEmpty(message = "names no media type")
                Set<
                                @Pattern(
                                        regexp = "[a-z]+/[a-z0-9.+-]+",
                                        message = "must be media types such as application/pdf")
                                String>
                        mediaTypes) {}
