-- Everything that was read with doubt or not at all, by document.
SELECT x.*, d.path, d.province, d.county, d.fiscal_year
FROM doubts x
JOIN documents d ON d.document_id = x.document_id
WHERE d.status <> 'gone'
ORDER BY d.path, x.ordinal
