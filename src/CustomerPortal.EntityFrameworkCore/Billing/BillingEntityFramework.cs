using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Billing;

/// <summary>Tables and queries of Billing.</summary>
internal static class BillingEntityFramework
{
    public static IServiceCollection AddBillingEntityFramework(this IServiceCollection services)
    {
        services.AddScoped<IOwnCompanyRepository, OwnCompanyRepository>();
        services.AddScoped<ICurrencyRepository, CurrencyRepository>();
        services.AddScoped<IPaymentTermRepository, PaymentTermRepository>();
        services.AddScoped<ITaxCodeRepository, TaxCodeRepository>();
        services.AddScoped<IInvoiceRepository, InvoiceRepository>();
        services.AddScoped<ILedgerRepository, LedgerRepository>();
        services.AddScoped<IPaymentRepository, PaymentRepository>();
        services.AddScoped<IBillingUsageQueries, BillingUsageQueries>();
        services.AddScoped<IInvoiceQueries, InvoiceQueries>();
        services.AddScoped<IPaymentQueries, PaymentQueries>();
        services.AddScoped<ILedgerQueries, LedgerQueries>();
        services.AddScoped<IDashboardQueries, DashboardQueries>();
        return services;
    }
}
