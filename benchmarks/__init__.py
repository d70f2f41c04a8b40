"""How fast it is: ratios against something bare, measured side by side. `make bench` runs each file without a _."""
