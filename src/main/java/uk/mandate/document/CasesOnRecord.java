package uk.mandate.document;

/** Says which cases there are, so that no document is filed under one that does not exist; whoever keeps cases answers. */
public interface CasesOnRecord {
    boolean hasCase(String reference);
}
