SELECT * FROM transfers
ORDER BY province, fiscal_year, document_number, county_code, county, city
