using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>Defines the permissions of Billing.</summary>
public sealed class BillingPermissionDefinitions : IPermissionDefinitionProvider
{
    /// <inheritdoc />
    public void Define(PermissionRegistry registry)
    {
        var group = registry.Group(BillingPermissions.Group);
        var invoices = group.Add(BillingPermissions.Invoices.Default);
        invoices.Add(BillingPermissions.Invoices.Create);
        invoices.Add(BillingPermissions.Invoices.Edit);
        invoices.Add(BillingPermissions.Invoices.Delete);
        invoices.Add(BillingPermissions.Invoices.Issue);
        invoices.Add(BillingPermissions.Invoices.Send);
        var payments = group.Add(BillingPermissions.Payments.Default);
        payments.Add(BillingPermissions.Payments.Create);
        payments.Add(BillingPermissions.Payments.Void);
        group.Add(BillingPermissions.Statements.Default);
        group.Add(BillingPermissions.Companies.Default).Add(BillingPermissions.Companies.Edit);
        group.Add(BillingPermissions.Currencies.Default).Add(BillingPermissions.Currencies.Edit);
        group.Add(BillingPermissions.PaymentTerms.Default).Add(BillingPermissions.PaymentTerms.Edit);
        group.Add(BillingPermissions.TaxCodes.Default).Add(BillingPermissions.TaxCodes.Edit);
    }
}
