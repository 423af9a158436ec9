using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>What would refuse the issue of a draft; one list for the page's checklist and for the refusal itself.</summary>
public static class InvoiceReadiness
{
    /// <summary>Every broken rule, those about customer and company first.</summary>
    public static IEnumerable<BusinessException> Problems(Invoice invoice, InvoiceFacts facts) =>
        PartyProblems(facts).Concat(ContentProblems(invoice, facts));

    /// <summary>Broken rules apart from the content of a draft.</summary>
    public static IEnumerable<BusinessException> PartyProblems(InvoiceFacts facts)
    {
        if (!facts.IsCustomerActive)
        {
            yield return new BusinessException(BillingErrorCodes.CustomerNotActive).With("customer", facts.Buyer.Name);
        }

        if (facts.Buyer.Address is null)
        {
            yield return new BusinessException(BillingErrorCodes.CustomerHasNoAddress).With("customer", facts.Buyer.Name);
        }

        if (facts.Company.Address is null)
        {
            yield return new BusinessException(BillingErrorCodes.CompanyHasNoAddress);
        }

        if (facts.BaseRate is null)
        {
            yield return new BusinessException(BillingErrorCodes.RateMissing)
                .With("currency", facts.CustomerCurrency.Code).With("base", facts.Company.BaseCurrency.Code);
        }
    }

    private static IEnumerable<BusinessException> ContentProblems(Invoice invoice, InvoiceFacts facts)
    {
        if (invoice.Currency != facts.CustomerCurrency)
        {
            yield return new BusinessException(BillingErrorCodes.InvoiceCurrencyDiffers)
                .With("currency", invoice.Currency.Code).With("customer", facts.CustomerCurrency.Code);
        }

        if (invoice.Lines.Count == 0)
        {
            yield return new BusinessException(BillingErrorCodes.InvoiceHasNoLines);
        }

        if (invoice.Lines.Any(line => !facts.TaxCodes.ContainsKey(line.TaxCodeId)))
        {
            yield return new BusinessException(BillingErrorCodes.TaxCodeUnknown);
        }

        if (invoice.Total.IsNegative)
        {
            yield return new BusinessException(BillingErrorCodes.InvoiceTotalNegative);
        }

        if (invoice.Date > facts.Today)
        {
            yield return new BusinessException(BillingErrorCodes.InvoiceDateInFuture);
        }

        if (invoice.DueOn < (invoice.Date ?? facts.Today))
        {
            yield return new BusinessException(BillingErrorCodes.InvoiceDueBeforeDate);
        }
    }
}
