using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Billing;

/// <summary>The routes of Billing.</summary>
public static class BillingEndpoints
{
    /// <summary>Maps them; one line a resource.</summary>
    public static IEndpointRouteBuilder MapBilling(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapOwnCompany();
        endpoints.MapCurrencies();
        endpoints.MapPaymentTerms();
        endpoints.MapTaxCodes();
        endpoints.MapBillingOptions();
        endpoints.MapInvoices();
        endpoints.MapInvoiceDocuments();
        endpoints.MapPayments();
        endpoints.MapStatements();
        endpoints.MapDashboard();
        return endpoints;
    }
}
