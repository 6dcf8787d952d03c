-- The documents that an analyst corrects, each with a text that tells its corrections.
CREATE OR REPLACE TEMP TABLE corrected_documents (path VARCHAR, corrections VARCHAR)
