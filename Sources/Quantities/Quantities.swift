// Quantities
