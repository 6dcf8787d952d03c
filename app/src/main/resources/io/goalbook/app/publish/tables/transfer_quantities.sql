SELECT * FROM transfer_quantities
ORDER BY province, fiscal_year, document_number, basis, county_code, county, city, name, unit, promised, location
