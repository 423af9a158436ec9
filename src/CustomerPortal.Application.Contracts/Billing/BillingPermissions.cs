namespace CustomerPortal.Billing;

/// <summary>Names of the permissions of Billing.</summary>
public static class BillingPermissions
{
    /// <summary>Group of the permissions.</summary>
    public const string Group = "Billing";

    public static class Invoices
    {
        /// <summary>Sees invoices.</summary>
        public const string Default = "Billing.Invoices";

        public const string Create = "Billing.Invoices.Create";
        public const string Edit = "Billing.Invoices.Edit";
        public const string Delete = "Billing.Invoices.Delete";
        public const string Issue = "Billing.Invoices.Issue";
        public const string Send = "Billing.Invoices.Send";
    }

    public static class Payments
    {
        /// <summary>Sees payments.</summary>
        public const string Default = "Billing.Payments";

        public const string Create = "Billing.Payments.Create";
        public const string Void = "Billing.Payments.Void";
    }

    public static class Statements
    {
        /// <summary>Sees accounts and statements of customers.</summary>
        public const string Default = "Billing.Statements";

        public const string Send = "Billing.Statements.Send";
    }

    public static class Companies
    {
        /// <summary>Sees the own company.</summary>
        public const string Default = "Billing.Companies";

        public const string Edit = "Billing.Companies.Edit";
    }

    public static class Currencies
    {
        /// <summary>Sees currencies and rates.</summary>
        public const string Default = "Billing.Currencies";

        public const string Edit = "Billing.Currencies.Edit";
    }

    public static class PaymentTerms
    {
        /// <summary>Sees payment terms.</summary>
        public const string Default = "Billing.PaymentTerms";

        public const string Edit = "Billing.PaymentTerms.Edit";
    }

    public static class TaxCodes
    {
        /// <summary>Sees tax codes.</summary>
        public const string Default = "Billing.TaxCodes";

        public const string Edit = "Billing.TaxCodes.Edit";
    }
}
