/// A snapshot as the first version wrote it; it has to open for ever.
let versionOne = """
  {
    "checkpoints": [
      {
        "label": "before the cut",
        "plan": {
          "budget": {
            "lines": [
              {
                "amount": 5,
                "name": "total",
                "number": 0,
                "order": 0
              }
            ],
            "nextNumber": 1
          },
          "currency": "CNY",
          "fiscalYear": {
            "firstMonth": 1,
            "year": 2026
          },
          "name": "old",
          "playbook": {
            "name": "b2b-marketing",
            "overrides": {}
          }
        }
      }
    ],
    "format": "planbench session",
    "plan": {
      "baseline": {
        "budget": {
          "lines": [
            {
              "amount": 7.25,
              "name": "total",
              "number": 0,
              "order": 0
            }
          ],
          "nextNumber": 1
        },
        "day": "2027-01-01",
        "label": "v1"
      },
      "budget": {
        "lines": [
          {
            "amount": 1000000.50,
            "name": "total",
            "number": 0,
            "order": 0
          },
          {
            "category": "growth",
            "lockedAmount": 333333.50,
            "method": "sainte-lague",
            "name": "core business",
            "notes": [
              "keep; at # least"
            ],
            "number": 1,
            "order": 0,
            "owner": "Li Na",
            "parent": 0,
            "phasing": [
              30,
              25,
              25,
              20
            ],
            "return": "1:2.5",
            "share": "1/3",
            "source": "last year's ledger",
            "status": "committed"
          },
          {
            "amount": 200000,
            "name": "品牌建设",
            "number": 2,
            "order": 1,
            "parent": 0
          }
        ],
        "nextNumber": 7
      },
      "currency": "CNY",
      "fiscalYear": {
        "firstMonth": 4,
        "year": 2027
      },
      "name": "annual 2027",
      "playbook": {
        "name": "b2b-marketing",
        "overrides": {
          "decision.budget": "35%",
          "meeting.case-after": "7"
        }
      },
      "today": "2027-03-12"
    },
    "version": 1,
    "writer": "planbench 1"
  }

  """
