-- Counties of which a document came, went or changed.
CREATE OR REPLACE TEMP TABLE counties_with_new_documents AS
SELECT DISTINCT province, county_key_of(province, city, county_code, county) AS county_key
FROM documents_since_last_run
WHERE cause = 'documents';
