using CustomerPortal.Platform.Features;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Billing;

/// <summary>The routes of Billing.</summary>
public static class BillingEndpoints
{
    /// <summary>Maps them; one line a resource.</summary>
    public static IEndpointRouteBuilder MapBilling(this IEndpointRouteBuilder api)
    {
        // What the customer card chooses from stays when the module is off.
        api.MapBillingOptions();
        var endpoints = api.MapGroup(string.Empty).OfModule("Billing");
        endpoints.MapOwnCompany();
        endpoints.MapCurrencies();
        endpoints.MapPaymentTerms();
        endpoints.MapTaxCodes();
        endpoints.MapInvoices();
        endpoints.MapInvoiceDocuments();
        endpoints.MapPayments();
        endpoints.MapStatements();
        endpoints.MapDashboard();
        return api;
    }
}
