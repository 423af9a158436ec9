using CustomerPortal.Customers;
using CustomerPortal.Documents;
using CustomerPortal.Kernel;

namespace CustomerPortal.TestBase;

/// <summary>Facts of invoices as Billing hands them to the printer.</summary>
public static class SampleInvoices
{
    private static readonly string[] Products =
    [
        "Gyrocompass GC-410, class B", "Echo sounder transducer 220 kHz", "Sensor cable, seawater-proof, 15 m",
        "Installation on board, Hamburg", "Calibration with certificate", "Printed manual",
    ];

    /// <summary>An issued invoice with so many lines of 100.00 at 21 %.</summary>
    public static InvoiceContent Issued(int lines = 3, string language = "nl", string currency = "EUR")
    {
        var money = Currency.Get(currency);
        var each = Enumerable.Range(0, lines).Select(i => new InvoiceContentLine(
            Products[i % Products.Length], 2m, i % 2 == 0 ? "pcs" : null, 50m, i % 3 == 0 ? 0.05m : 0m, 0.21m, new Money(100m, money))).ToList();
        var net = 100m * lines;
        var tax = net * 0.21m;
        return new InvoiceContent
        {
            SourceId = Guid.Parse("018f0000-0000-7000-8000-000000000417"),
            Language = language,
            CreatedAt = new DateTimeOffset(2025, 11, 22, 9, 30, 0, TimeSpan.Zero),
            Brand = new DocumentBrand("Noordzee Instruments", "#0b5d66"),
            Issuer = Issuer,
            Recipient = Recipient,
            Number = "INV-2025-0417",
            Date = new DateOnly(2025, 11, 22),
            DueOn = new DateOnly(2025, 12, 22),
            Reference = "PO-7716",
            Lines = each,
            Taxes = [new InvoiceContentTax(language == "ar" ? "ضريبة القيمة المضافة" : "Btw", 0.21m, new Money(net, money), new Money(tax, money), null)],
            Net = new Money(net, money),
            Total = new Money(net + tax, money),
            Notes = "Delivered on board of MS Elbfalke, berth 7.",
            Payment = new InvoicePayment("Noordzee Instruments B.V.", "NL91ABNA0417164300", "ABNANL2A", "RF18 5390 0754 7034"),
        };
    }

    /// <summary>The seller.</summary>
    public static DocumentParty Issuer => new()
    {
        Name = "Noordzee Instruments B.V.",
        Address = new PostalAddress(["Parkkade 18"], "3016 DA", "Rotterdam", null, "NL"),
        VatNumber = "NL004495445B01",
        RegistrationNumber = "24391805",
        Email = "billing@noordzee.example",
    };

    /// <summary>An Arabic customer, so that both directions meet on one page.</summary>
    public static DocumentParty Recipient => new()
    {
        Name = "شركة الأفق للتجارة ذ.م.م",
        Attention = "ليلى الحمادي",
        Address = new PostalAddress(["مبنى 12، شارع المينا"], null, "دبي", null, "AE"),
        VatNumber = "100234567890003",
        CustomerNumber = "20418",
    };

    /// <summary>Everything at its longest: amounts, names, notes, taxes, a QR code.</summary>
    public static InvoiceContent Stretched(string language = "nl")
    {
        var invoice = Issued(14, language);
        var huge = new Money(123_456_789_012.34m, Currency.Get("EUR"));
        return invoice with
        {
            Recipient = invoice.Recipient with
            {
                Name = "Internationale Handelsgesellschaft für nautische Instrumente und Zubehör mbH & Co. Kommanditgesellschaft",
            },
            Reference = new string('X', 80),
            PaymentTerm = "Binnen 30 dagen na de factuurdatum, met 2% korting bij betaling binnen 10 dagen",
            ShippingAddress = new PostalAddress(["Quay 4", "Port Rashid"], null, "Dubai", null, "AE"),
            Lines =
            [
                .. invoice.Lines.Select((line, i) => line with
                {
                    Description = i % 2 == 0 ? $"{line.Description}\nSerial {new string('7', 120)}\nSecond detail" : line.Description,
                    UnitPrice = 41_152_263_004.113333m,
                    Net = huge,
                }),
            ],
            Taxes =
            [
                .. new[] { 0.21m, 0.09m }.Select(rate => new InvoiceContentTax("Belasting over de toegevoegde waarde", rate, huge, -huge, null)),
                new InvoiceContentTax("Btw verlegd", 0m, huge, Money.Zero(huge.Currency), "Btw verlegd op grond van artikel 196 van Richtlijn 2006/112/EG."),
            ],
            Net = huge,
            Total = new Money(987_654_321_098.76m, huge.Currency),
            Notes = string.Join('\n', Enumerable.Repeat("Op deze levering zijn onze algemene voorwaarden van toepassing, gedeponeerd bij de Kamer van Koophandel te Rotterdam.", 8)),
            Payment = invoice.Payment! with
            {
                QrSvg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 3'><path d='M0 0h1v1h-1zM2 0h1v1h-1zM0 2h1v1h-1zM1 1h1v1h-1z'/></svg>",
            },
        };
    }
}
