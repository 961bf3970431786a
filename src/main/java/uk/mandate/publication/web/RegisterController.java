package uk.mandate.publication.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Version;
import uk.mandate.document.Download;
import uk.mandate.publication.Publications;

/** The register's pages: everything published, one subject's publications, and the published bytes. */
@Controller
class RegisterController {
    private final Publications publications;
    private final Documents documents;
    private final Download download;

    RegisterController(Publications publications, Documents documents, Download download) {
        this.publications = publications;
        this.documents = documents;
        this.download = download;
    }

    @GetMapping("/register")
    String everything(Model model) {
        model.addAttribute(
                "publications", publications.all().stream().map(this::onPage).toList());
        return "publication/register";
    }

    @GetMapping("/register/{kind}/{reference}")
    String subject(@PathVariable String kind, @PathVariable String reference, Model model) {
        var published = publications.of(kind, reference);
        if (published.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("publications", published.stream().map(this::onPage).toList());
        return "publication/subject";
    }

    /** The bytes of a published version; of anything else, published or not, nothing is said but that it is not here. */
    @GetMapping("/register/{kind}/{reference}/documents/{version}")
    void download(
            @PathVariable String kind,
            @PathVariable String reference,
            @PathVariable UUID version,
            HttpServletResponse response)
            throws IOException {
        var isPublished = publications.of(kind, reference).stream()
                .anyMatch(publication -> publication.documentVersions().contains(version));
        if (!isPublished) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        download.send(version, response);
    }

    private PublicationOnPage onPage(Publications.Publication publication) {
        var versions = publication.documentVersions().stream()
                .map(documents::version)
                .flatMap(Optional<Version>::stream)
                .toList();
        return new PublicationOnPage(publication, versions, publications.errataOf(publication.id()));
    }
}
