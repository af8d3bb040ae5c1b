/**
 * Plans of every local government over many years, judged on a cluster: {@link org.kmplan.examples.spark.CheckPlans} is what
 * is submitted, {@link org.kmplan.examples.spark.PlanCheck} what an application starts itself.
 */
@NullMarked
package org.kmplan.examples.spark;

import org.jspecify.annotations.NullMarked;
