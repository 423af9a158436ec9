using CustomerPortal.Documents;
using CustomerPortal.Kernel;
using CustomerPortal.Messaging;
using CustomerPortal.Platform.Configuration;
using CustomerPortal.Platform.Demo;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Billing;

/// <summary>Use cases of Billing.</summary>
internal static class BillingServices
{
    public static IServiceCollection AddBillingApplication(this IServiceCollection services)
    {
        services.AddSingleton<IFeatureDefinitionProvider, BillingFeatures>();
        services.AddSingleton<IPermissionDefinitionProvider, BillingPermissionDefinitions>();
        services.AddSingleton<IMailTemplateDefinitionProvider, BillingMailTemplates>();
        services.AddSingleton<ISettingDefinitionProvider, BillingSettingDefinitions>();
        services.AddScoped<INumberSeriesProvider, BillingNumberSeries>();
        services.AddScoped<ITenantSetup, BillingSetup>();
        services.AddSetUpPages();
        services.AddInvoices();
        services.AddLedger();
        services.AddScoped<IDashboardAppService, DashboardAppService>();
        services.AddDemo();
        return services;
    }

    private static void AddSetUpPages(this IServiceCollection services)
    {
        services.AddScoped<LocalizedNames>();
        services.AddScoped<IBillingDirectory, BillingDirectory>();
        services.AddScoped<IBillingOptionsAppService, BillingOptionsAppService>();
        services.AddScoped<IOwnCompanyAppService, OwnCompanyAppService>();
        services.AddScoped<ICurrencyAppService, CurrencyAppService>();
        services.AddScoped<IConfigurationPart, CurrenciesPart>();
        services.AddScoped<IConfigurationPart, PaymentTermsPart>();
        services.AddScoped<IConfigurationPart, TaxCodesPart>();
        services.AddScoped<IPaymentTermAppService, PaymentTermAppService>();
        services.AddScoped<ITaxCodeAppService, TaxCodeAppService>();
    }

    private static void AddInvoices(this IServiceCollection services)
    {
        services.AddScoped<DocumentFrame>();
        services.AddScoped<DocumentTexts>();
        services.AddScoped<StaffDocumentLanguage>();
        services.AddScoped<InvoiceFactsReader>();
        services.AddScoped<InvoiceInputReader>();
        services.AddScoped<InvoicePresenter>();
        services.AddScoped<InvoicePlanning>();
        services.AddScoped<InvoiceIssuing>();
        services.AddScoped<IInvoiceAppService, InvoiceAppService>();
        services.AddScoped<ICustomerInvoices, CustomerInvoices>();
        services.AddScoped<InvoiceDocumentSource>();
        services.AddScoped<IDocumentSource>(provider => provider.GetRequiredService<InvoiceDocumentSource>());
        services.AddScoped<IInvoiceDocumentAppService, InvoiceDocumentAppService>();
        services.AddEventHandler<InvoiceIssued, RenderInvoice>();
        services.AddEventHandler<InvoiceSent, MailInvoice>();
        services.AddEventHandler<MailSent, SettleSentInvoice>();
        services.AddEventHandler<MailFailed, SettleFailedInvoice>();
        services.AddEventHandler<MailBounced, SettleBouncedInvoice>();
        services.AddPageNews<InvoiceIssued>("invoice", e => e.InvoiceId);
        services.AddPageNews<InvoiceDeliveryChanged>("invoice", e => e.InvoiceId);
    }

    private static void AddLedger(this IServiceCollection services)
    {
        services.AddScoped<PaymentBooking>();
        services.AddScoped<IPaymentAppService, PaymentAppService>();
        services.AddScoped<ICustomerTransactions, CustomerTransactions>();
        services.AddScoped<ICustomerAccounts, CustomerAccounts>();
        services.AddScoped<StatementMailing>();
        services.AddScoped<IStatementAppService, StatementAppService>();
        services.AddEventHandler<InvoiceIssued, ApplyCredit>();
        services.AddPageNews<PaymentBooked>("payment", e => e.PaymentId);
        services.AddPageNews<PaymentVoided>("payment", e => e.PaymentId);
    }

    private static void AddDemo(this IServiceCollection services)
    {
        services.AddScoped<DemoSetUpReader>();
        services.AddScoped<DemoShelf>();
        services.AddScoped<IDemoPart, DemoBooks>();
        services.AddScoped<IDemoPart, DemoDocuments>();
    }
}
