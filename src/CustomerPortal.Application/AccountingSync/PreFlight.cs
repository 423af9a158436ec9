using CustomerPortal.Billing;
using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Reference;

namespace CustomerPortal.AccountingSync;

/// <summary>Checks a customer with the rules that ledgers have, before anything is sent: a refusal here names the field in plain words.</summary>
internal sealed class PreFlight(IBillingDirectory billing)
{
    /// <summary>What is to be sent.</summary>
    /// <param name="customer">The customer as it is now.</param>
    /// <param name="requiredFields">Fields without which this ledger refuses.</param>
    /// <param name="ct">Cancels the look-ups.</param>
    /// <exception cref="LedgerRefusedException">The first thing that the ledger would refuse.</exception>
    public async Task<LedgerRecord> CheckAsync(CustomerForLedger customer, IReadOnlyList<string> requiredFields, CancellationToken ct)
    {
        Refuse(string.IsNullOrWhiteSpace(customer.Name), "general.name", AccountingSyncErrorCodes.NameMissing);
        if (requiredFields.Contains("addresses"))
        {
            CheckAddress(customer.BillingAddress);
        }

        Refuse(customer.VatNumber is { } vat && !VatNumber.TryParse(vat, out _), "general.vatNumber", AccountingSyncErrorCodes.VatNumberRefused);
        Refuse(customer.Iban is { } iban && !Iban.TryParse(iban, out _), "bank.iban", AccountingSyncErrorCodes.IbanRefused);
        Refuse(customer.Bic is { } bic && !Bic.TryParse(bic, out _), "bank.bic", AccountingSyncErrorCodes.BicRefused);
        Refuse(!await billing.IsCurrencyOnAsync(customer.Currency, ct), "general.currency", AccountingSyncErrorCodes.CurrencyUnknown);
        var record = await ReadAsync(customer, ct);
        Refuse(customer.PaymentTermId is not null && record.PaymentTerm is null, "invoicing.paymentTermId", AccountingSyncErrorCodes.PaymentTermUnknown);
        return record;
    }

    /// <summary>The customer in the words of a ledger, unchecked.</summary>
    public async Task<LedgerRecord> ReadAsync(CustomerForLedger customer, CancellationToken ct) => ToRecord(
        customer, customer.PaymentTermId is { } term ? await billing.FindPaymentTermNumberAsync(term, ct) : null);

    private static void CheckAddress(PostalAddress? address)
    {
        if (address is null)
        {
            throw new LedgerRefusedException("addresses", AccountingSyncErrorCodes.AddressMissing);
        }

        var parts = new AddressParts(address.Lines, address.PostalCode, address.City, address.Region, CountryCode.Get(address.CountryCode));
        Refuse(AddressRules.Validate(parts).Count > 0, "addresses", AccountingSyncErrorCodes.AddressIncomplete);
    }

    private static LedgerRecord ToRecord(CustomerForLedger customer, int? paymentTerm) => new()
    {
        ExternalId = customer.Id,
        CustomerNumber = customer.Number,
        Name = customer.Name,
        Street = customer.BillingAddress is { Lines.Count: > 0 } address ? string.Join('\n', address.Lines) : null,
        PostalCode = customer.BillingAddress?.PostalCode,
        City = customer.BillingAddress?.City,
        Region = customer.BillingAddress?.Region,
        CountryCode = customer.BillingAddress?.CountryCode,
        Currency = customer.Currency,
        PaymentTerm = paymentTerm,
        VatNumber = customer.VatNumber,
        RegistrationNumber = customer.RegistrationNumber,
        Iban = customer.Iban,
        Bic = customer.Bic,
        Email = customer.InvoiceEmail,
        Phone = customer.Phone,
    };

    private static void Refuse(bool isWrong, string field, string code)
    {
        if (isWrong)
        {
            throw new LedgerRefusedException(field, code);
        }
    }
}
