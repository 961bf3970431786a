package uk.mandate.testing;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A form with a file in it, as browsers send one. */
public final class FileForm {
    private static final String BOUNDARY = "a-boundary";

    private FileForm() {}

    /** Sends the fields, then a text file of that name. */
    public static HttpResponse<String> send(
            SignedIn person, String path, Map<String, String> fields, String fileName, String content) {
        var body = new TreeMap<>(fields)
                        .entrySet().stream()
                                .map(field -> part(field.getKey(), "", field.getValue()))
                                .collect(Collectors.joining())
                + part("file", "; filename=\"" + fileName + "\"", content) + "--" + BOUNDARY + "--\r\n";
        return person.send(person.request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("X-CSRF-TOKEN", person.pageToken())
                .POST(BodyPublishers.ofString(body)));
    }

    private static String part(String name, String more, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + value
                + "\r\n";
    }
}
